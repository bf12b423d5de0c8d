/**
 * Everything that a result can say in words, by code. The parameters come first and the English sentence
 * is made from them, so that another language needs only another table of sentences.
 */
type Parameters = Readonly<Record<string, string | number | readonly string[]>>;

const list = (items: unknown): string => (Array.isArray(items) ? items.join(', ') : String(items));
const seats = (count: unknown): string => `${String(count)} ${count === 1 ? 'seat' : 'seats'}`;
const candidates = (count: unknown): string => `${String(count)} ${count === 1 ? 'candidate' : 'candidates'}`;

export const statementCatalogue = {
  // Why there is no slate, by arithmetic
  'too-few-eligible': (p) =>
    `Only ${candidates(p['eligible'])} of the pool ${p['eligible'] === 1 ? 'is' : 'are'} eligible for ${seats(p['size'])}.`,
  'min-above-size': (p) => `The minimum of ${p['min']} of ${p['rule']} is above the size of ${p['size']}.`,
  'min-above-members': (p) =>
    `The minimum of ${p['min']} of ${p['rule']} cannot be met: only ${candidates(p['members'])} who ${p['members'] === 1 ? 'is' : 'are'} eligible ${p['members'] === 1 ? 'counts' : 'count'} there.`,
  'min-above-other-max': (p) =>
    `The minimum of ${p['min']} of ${p['rule']} cannot be met beside the maximum of ${p['max']} of ${p['other']}: only ${candidates(p['outside'])} of the former ${p['outside'] === 1 ? 'does' : 'do'} not count in the latter.`,
  'minima-above-size': (p) => `The minima of ${list(p['rules'])} add up to ${seats(p['total'])} of ${p['size']}.`,
  'maxima-below-size': (p) =>
    `The maxima of ${list(p['rules'])} add up to ${seats(p['total'])}; with the ${candidates(p['uncovered'])} outside them that is fewer than ${p['size']}.`,
  'included-ineligible': (p) =>
    `${p['rule']} includes ${p['candidate']}, who is ineligible (${p['reason']}).`,
  // How far to trust it
  claimed: (p) =>
    p['outcome'] === 'infeasible'
      ? 'That no slate exists is the claim of the engine: there is no certificate yet.'
      : 'That no better slate exists is the claim of the engine: there is no certificate yet. The slate itself was recounted and keeps every rule.',
  'time-limit': (p) => `The time limit of ${p['seconds']} s was reached before the search was over.`,
  'engine-failed': () => 'The engine gave an answer that does not stand up to a recount: it counts as unfinished.',
  'changes-unfinished': (p) =>
    `The time limit was reached before all tight sides were solved again: for ${p['sides']} of them it is not known whether they bind.`,
  // What was noticed in the input
  'missing-column': (p) => `The pool has no data for ${p['attribute']}, which ${list(p['rules'])} reads: nobody counts there.`,
  'blank-attribute': (p) =>
    `${candidates(p['count'])} who ${p['count'] === 1 ? 'is' : 'are'} eligible ${p['count'] === 1 ? 'has' : 'have'} no ${p['attribute']} and ${p['count'] === 1 ? 'counts' : 'count'} in no row of it.`,
  'value-nobody-has': (p) => `${p['rule']} names the value "${p['value']}" of ${p['attribute']}, which nobody in the pool has.`,
  'ineligible-in-rule': (p) => `${p['rule']} names ${list(p['candidates'])}, who cannot be chosen anyway (ineligible).`,
  'column-overrides-reference': (p) =>
    `The pool's own column ${p['attribute']} is used in place of the rule set's reference column.`,
  'likely-same-person': (p) =>
    `${list(p['candidates'])} look like applications of one person (same name and nationality): more than one of them is on the slate.`,
  'similar-affiliations': (p) =>
    `The affiliations "${p['first']}" and "${p['second']}", both on the slate, look alike and count apart; if they are one, say so under affiliationAliases.`,
  'likely-same-person-in-pool': (p) =>
    `${list(p['candidates'])} look like applications of one person (same name and nationality).`,
  'similar-affiliations-in-pool': (p) =>
    `The affiliations "${p['first']}" and "${p['second']}" look alike and count apart; if they are one, say so under affiliationAliases.`,
} satisfies Readonly<Record<string, (parameters: Parameters) => string>>;

export type StatementCode = keyof typeof statementCatalogue;

/** A thing that a result says: code and parameters for programs, a sentence for people. */
export type Statement = {
  readonly code: StatementCode;
  readonly parameters: Parameters;
  readonly text: string;
};

/** The statement with its English sentence. */
export const state = (code: StatementCode, parameters: Parameters): Statement => ({
  code,
  parameters,
  text: statementCatalogue[code](parameters),
});
