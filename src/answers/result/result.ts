import { leavesOf, recount, type Answer, type RowPrices, type Slate } from '../../../solver/index.ts';
import type { Formulation } from '../../model/formulation.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { withNames } from '../../text/names.ts';
import { isObject } from '../../input/collections.ts';
import type { Explanation } from '../explain/explain.ts';
import type { OptimumExplanationDocument } from '../explain/explanation-schema.ts';
import { namingOf } from '../explain/naming.ts';
import { statementsOfConflicts } from '../explain/statements-of-conflicts.ts';
import { statementsOfOptimum, unreachedWarnings } from '../explain/statements-of-optimum.ts';
import { toCertificate } from '../proof/certificate.ts';
import { balanceOf } from './balance.ts';
import { labelsOf, namesOf } from './labels.ts';
import { describeCandidates, toMember } from './members.ts';
import { toReasons } from './reasons.ts';
import type { ResultRun } from './result-parts.ts';
import type { ResultDocument } from './result-schema.ts';
import { toRuleRows } from './rule-rows.ts';
import { slateWarnings } from './slate-warnings.ts';
import { stoppedProof } from './stopped-proof.ts';
import { tiesOf, tiesWarnings } from './ties.ts';

/** What a result says beside the answer: from what, how, and within what limit. */
export type RunMetadata = {
  readonly inputs: ResultDocument['inputs'];
  readonly run: ResultRun;
  /** Seconds, as it was asked for. */
  readonly timeLimit: number;
  /** Was the certificate asked for? */
  readonly certificate: boolean;
};

/**
 * The result document: what came of a solve, for people and programs. Everything but `run` is a function
 * of pool, rule set and options.
 * @param explanation - null if not requested.
 */
export const toResult = (
  formulation: Formulation,
  answer: Answer,
  explanation: Explanation | null,
  metadata: RunMetadata,
): ResultDocument =>
  withNames(namesOf(labelsOf(formulation)), () => resultOf(formulation, answer, explanation, metadata));

const resultOf = (
  formulation: Formulation,
  answer: Answer,
  explanation: Explanation | null,
  metadata: RunMetadata,
): ResultDocument => {
  switch (answer.outcome) {
    case 'selected': {
      const { objective, slate, core, proof } = answer;
      const ids = core?.map(namingOf(formulation).id) ?? null;
      const inCore = new Set(core);
      const byLot = core && slate.filter((index) => !inCore.has(index)).map(namingOf(formulation).id);
      const ties = tiesOf(formulation, answer);
      const explained = explanation?.of === 'optimum' ? explanation : null;
      const result = {
        outcome: 'selected' as const,
        ...slatePart(formulation, slate, objective),
        ties,
        core: ids,
        byLot,
        proof: { status: 'optimal' as const, upperBound: objective, gap: 0, leaves: leavesOf(proof) },
        ...sharedPart(formulation, slate, explained?.prices, metadata, [
          ...tiesWarnings(ties, byLot),
          ...unreachedWarnings(explained?.document.unreached),
        ]),
        ...explained?.document,
        ...(explained === null ? {} : namedPart(formulation, slate, explained)),
        ...(explained?.assignments === undefined ? {} : { assignments: explained.assignments }),
        ...certificatePart(formulation, answer, metadata),
      };
      return explained === null ? result : { ...result, statements: [...statementsOfOptimum(result)] };
    }
    case 'infeasible': {
      const explained = explanation?.of === 'conflicts' ? explanation.document : null;
      return {
        outcome: 'infeasible',
        objective: null,
        points: null,
        slate: null,
        reasons: [...toReasons(formulation, answer.countingInfeasibilities)],
        proof: { status: 'infeasible', upperBound: null, gap: null, leaves: leavesOf(answer.proof) },
        ...sharedPart(formulation, null, undefined, metadata, []),
        ...(explained === null
          ? {}
          : { ...explained, statements: [...statementsOfConflicts(explained, formulation)] }),
        ...certificatePart(formulation, answer, metadata),
      };
    }
    case 'stopped': {
      const { best, upperBound, reason } = answer;
      return {
        outcome: 'stopped',
        ...(best === null
          ? { objective: null, points: null, slate: null }
          : slatePart(formulation, best.slate, best.objective)),
        origin: best?.origin ?? null,
        reason,
        proof: stoppedProof(best, upperBound),
        ...sharedPart(formulation, best?.slate ?? null, undefined, metadata, [
          state('time-limit', { seconds: metadata.timeLimit }),
        ]),
        ...(best === null ? {} : { statements: [state('slate-found', { origin: best.origin })] }),
      };
    }
  }
};

const slatePart = (formulation: Formulation, slate: Slate, objective: number) => ({
  objective,
  points: objective / formulation.objectiveScale,
  slate: slate.map((index) => toMember(formulation, index)),
});

/** Who is named besides the members, and what alone is explained. */
const namedPart = (
  formulation: Formulation,
  slate: Slate,
  { document, about }: Extract<Explanation, { readonly of: 'optimum' }>,
) => {
  const { pool, eligible } = formulation;
  const members = new Set(slate.map((index) => pool.ids[eligible[index]!]!));
  const others = new Set([...namedIn(document)].filter((id) => !members.has(id)));
  return {
    ...(others.size === 0 ? {} : { candidates: describeCandidates(formulation, others) }),
    ...(about === null
      ? {}
      : {
          about: {
            candidates: about.candidates.map((candidate) => pool.ids[candidate]!),
            rules: about.rules.map(({ id }) => id),
          },
        }),
  };
};

/** Lists of ids in an explanation. */
const idLists: ReadonlySet<string> = new Set(['enters', 'leaves', 'always', 'contested']);

/** The ids of everybody whom an explanation names. */
const namedIn = (explanation: OptimumExplanationDocument): ReadonlySet<string> => {
  const { others = {}, ineligible = {}, replacements = {}, reserve } = explanation;
  const named = new Set([
    ...Object.keys(others),
    ...Object.keys(ineligible),
    ...Object.values(replacements).flatMap((one) => one?.id ?? []),
    ...(reserve?.candidates ?? []).map(({ id }) => id),
  ]);
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string' && idLists.has(key)) named.add(value);
    else if (Array.isArray(value)) for (const one of value) visit(one, key);
    else if (isObject(value)) for (const [name, one] of Object.entries(value)) visit(one, name);
  };
  visit(explanation, '');
  return named;
};

const certificatePart = (
  formulation: Formulation,
  answer: Answer & { readonly outcome: 'selected' | 'infeasible' },
  { certificate, inputs }: RunMetadata,
) => (certificate ? { certificate: toCertificate(formulation, answer, inputs) } : {});

const sharedPart = (
  formulation: Formulation,
  slate: Slate | null,
  prices: ReadonlyMap<number, RowPrices> = new Map(),
  { inputs, run }: RunMetadata,
  warnings: readonly Statement[],
) => {
  const { problem, objectiveScale, eligible } = formulation;
  const members = slate?.map((index) => eligible[index]!) ?? null;
  return {
    objectiveScale,
    rules: toRuleRows(formulation, slate === null ? null : recount(problem, slate), prices),
    eligibility: eligibilityOf(formulation),
    balance: balanceOf(formulation, members),
    warnings: [
      ...warnings,
      ...formulation.warnings,
      ...(members === null ? [] : slateWarnings(formulation, members)),
    ],
    labels: labelsOf(formulation),
    inputs,
    run,
  };
};

/** Counts by reason, in the order in which the reasons apply. */
const eligibilityOf = ({
  pool,
  eligible,
  ineligible,
  ruleSet,
}: Formulation): ResultDocument['eligibility'] => {
  const counts = new Map<string, number>(ruleSet.eligibility.map(({ id }) => [id, 0]));
  for (const reason of ineligible) {
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return {
    pool: pool.ids.length,
    eligible: eligible.length,
    ineligible: Object.fromEntries([...counts].filter(([, count]) => count > 0)),
  };
};

/** The bytes of a document, the same on every interface. */
export const serialise = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;

/** The same on one line, of a stream of documents. */
export const toLine = (document: unknown): string => `${JSON.stringify(document)}\n`;
