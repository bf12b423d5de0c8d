import { hashOf } from './canonical.ts';
import { readCertificate, type Certificate, type RowName } from './certificate.ts';
import type { CountryTexts } from './country-names.ts';
import { insist, refusalOf, type CheckStep, type Refusal } from './insist.ts';
import { checkLeaves } from './leaves.ts';
import { toAssignmentProblem } from './assignment.ts';
import { layOver, type Problem, type Row } from './problem.ts';
import { inUnits, toProgram } from './program.ts';
import { poolHash, readPool, type PoolSource } from './read-pool.ts';
import { readRuleSet } from './rule-set.ts';
import { checkSlate } from './slate.ts';
import { readingOf, type HashFormat } from './text.ts';
import { checkTies } from './ties.ts';
import { checkTree, mainTree } from './tree.ts';

export type { CheckStep, HashFormat, PoolSource };

export type CheckInput = {
  /** The text of the file; JSON holds an array of candidates, or an object with one under `candidates`. */
  readonly pool: PoolSource;
  /** The rule set, parsed JSON. Pool and rule set are taken as validated. */
  readonly rules: unknown;
  /** Parsed JSON from anybody; nothing is assumed of it. */
  readonly certificate: unknown;
  readonly countries: CountryTexts;
};

export type CheckResult =
  | {
      readonly holds: true;
      readonly outcome: 'selected' | 'infeasible';
      /** Objective units; null where there is no slate. */
      readonly objective: string | null;
      readonly leaves: number;
      /** The assignment that it is about; absent: the slate. */
      readonly assignment?: string;
      /** How many members it is over; absent likewise. */
      readonly members?: number;
      /** Is the slate the one that the lots choose? Null where there is no slate. */
      readonly ties: 'checked' | 'not-in-certificate' | null;
      /** Number of the definition by which pool and rule set were read, which is that of the certificate. */
      readonly format: HashFormat;
    }
  | Refusal;

/**
 * Does the certificate prove, for this pool and this rule set, that no slate scores more than its slate, or
 * that there is no slate; and, where it holds a proof of the draw, that the lots choose its slate among the best?
 * Everything is derived again from pool and rule set, in exact integers, without any solver and without a line of the
 * program that wrote the certificate. Never throws.
 */
export const checkCertificate = (input: CheckInput): CheckResult => {
  try {
    return check(input);
  } catch (error) {
    return refusalOf(error);
  }
};

const check = (input: CheckInput): CheckResult => {
  const certificate = readCertificate(input.certificate);
  const { format = 1 } = certificate.inputs;
  const reading = readingOf(format);
  const rules = readRuleSet(input.rules, reading);
  const pool = readPool(input.pool, rules, input.countries, reading);
  insist(poolHash(pool) === certificate.inputs.pool, 'other-pool', {
    step: 'pool-hash',
    place: '/inputs/pool',
  });
  insist(hashOf(input.rules) === certificate.inputs.rules, 'other-rules', {
    step: 'rules-hash',
    place: '/inputs/rules',
  });
  const laid = layOver(pool, rules, input.countries, reading);
  const { assignment, members } = certificate;
  const problem =
    assignment === undefined || members === undefined
      ? laid.problem
      : toAssignmentProblem(laid, assignment, members);
  const rows = findRows(certificate.rows, problem);
  const program = toProgram(rows, certificate.derived ?? [], problem);
  const leaves = checkTree(certificate.nodes, problem, mainTree);
  checkClaim(certificate, problem);
  const scaled = inUnits(program, problem, BigInt(certificate.unit));
  checkLeaves(certificate, scaled, problem);
  const { outcome } = certificate;
  if (outcome === 'selected' && certificate.ties !== undefined) {
    checkTies(certificate, certificate.ties, scaled, problem);
  }
  checkDigest(certificate);
  const about =
    assignment === undefined || members === undefined ? {} : { assignment, members: members.length };
  return outcome === 'infeasible'
    ? { holds: true, ...about, outcome, objective: null, leaves, ties: null, format }
    : {
        holds: true,
        ...about,
        outcome,
        objective: String(certificate.objective),
        leaves,
        ties: certificate.ties === undefined ? 'not-in-certificate' : 'checked',
        format,
      };
};

/**
 * The hash that a document of this format has for the pool, to compare documents of several formats.
 * @param rules - parsed JSON. @param countries - the texts of the country tables.
 * @throws where pool or rule set cannot be read.
 */
export const poolHashOf = (
  pool: PoolSource,
  rules: unknown,
  format: HashFormat,
  countries: CountryTexts,
): string => {
  const reading = readingOf(format);
  return poolHash(readPool(pool, readRuleSet(rules, reading), countries, reading));
};

/** The rows that the certificate names, each once, the size first. */
const findRows = (names: readonly RowName[], problem: Problem): readonly Row[] => {
  const keyOf = ({ rule, value, post = null, member = null }: RowName): string =>
    JSON.stringify([rule, value, post, member]);
  const known = new Map(problem.rows.map((row) => [keyOf(row), row]));
  insist(known.size === problem.rows.length, 'same-rule', { step: 'inputs' });
  const [first] = names;
  const isSize = first !== undefined && keyOf(first) === keyOf(problem.rows[0]!);
  insist(isSize, 'no-size', { step: 'rows', place: '/rows/0' });
  insist(new Set(names.map(keyOf)).size === names.length, 'row-repeated', { step: 'rows', place: '/rows' });
  return names.map((name, index) => {
    const row = known.get(keyOf(name));
    insist(row !== undefined, 'no-such-row', { step: 'rows', place: `/rows/${index}` });
    return row;
  });
};

/** The slate is allowed, scores what it is said to, and the bound says no more than that. */
const checkClaim = ({ slate, objective, bound }: Certificate, problem: Problem): void => {
  if (slate === null) return;
  const recounted = checkSlate(slate, problem);
  const of = { step: 'objective', place: '/objective' } as const;
  insist(recounted === BigInt(objective), 'other-objective', {
    ...of,
    found: String(recounted),
    claimed: objective,
  });
  insist(bound === objective, 'other-bound', {
    step: 'bound',
    place: '/bound',
    found: bound,
    claimed: objective,
  });
};

/** Finds edits that would leave the proof as valid as it was. */
const checkDigest = ({ digest, ...rest }: Certificate): void => {
  insist(hashOf(rest) === digest, 'changed', { step: 'digest', place: '/digest' });
};
