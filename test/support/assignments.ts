import { readFileSync } from 'node:fs';
import { checkCertificate, type CheckResult } from '../../checker/index.ts';
import { assignPanel, type AssignRequest } from '../../src/answers/assign/assign-panel.ts';
import type {
  AssignDocument,
  AssignmentInfeasible,
  AssignmentSelected,
} from '../../src/answers/assign/assignment-schema.ts';
import { optionsSchema, type SolveOptions } from '../../src/answers/solve/options.ts';
import type { Issue } from '../../src/input/issues/issue.ts';
import { countriesText } from '../../src/reference/countries.ts';
import type { RulesWithAssignments } from './recount-assignment.ts';
import { csv, rulesOf, testContext } from './panel.ts';

/** A drawn assignment, and the exact answer of two other solvers. */
export type DrawnAssignment = {
  readonly case: string;
  /** CSV without quotes. */
  readonly pool: string;
  readonly rules: RulesWithAssignments;
  readonly expected: ExpectedAssignment;
};

type ExpectedAssignment =
  | {
      readonly outcome: 'selected';
      readonly objective: number;
      readonly objectiveScale: number;
      /** Holders by post, in the order of the posts. */
      readonly posts: readonly (readonly string[])[];
      readonly core: readonly (readonly [string, string])[];
      readonly unassigned: readonly string[];
    }
  | {
      readonly outcome: 'infeasible';
      readonly objectiveScale: number;
      /** Sides such as `women min`. */
      readonly conflicts: readonly (readonly string[])[];
      readonly repairs: readonly {
        readonly objective: number;
        readonly moves: readonly (readonly [rule: string, side: string, from: number, to: number])[];
      }[];
    };

/** `drawn`: twenty of all sizes. `fuzz`: 75 small ones of every form. */
export const drawnAssignments = (name: 'drawn' | 'fuzz'): readonly DrawnAssignment[] =>
  JSON.parse(
    readFileSync(new URL(`../golden/assignments-${name}.json`, import.meta.url), 'utf8'),
  ) as readonly DrawnAssignment[];

type Asked = Partial<Omit<AssignRequest, 'options'>> & { readonly options?: Partial<SolveOptions> };

const outcomeOf = (pool: string, rules: unknown, { options = {}, ...more }: Asked) =>
  assignPanel(
    {
      pool: csv(pool),
      rules: rulesOf(rules),
      slate: null,
      assignment: null,
      issues: [],
      ...more,
      options: { ...optionsSchema.parse({}), ...options },
    },
    testContext,
  );

/** Puts members into posts in this thread. @throws when the input is refused. */
export const assignHere = async (
  pool: string,
  rules: unknown,
  asked: Asked = {},
): Promise<AssignDocument> => {
  const outcome = await outcomeOf(pool, rules, asked);
  if (outcome.status === 'invalid') throw new Error(JSON.stringify(outcome.issues));
  return outcome.value.document;
};

/** What is wrong with the input; empty when nothing is. */
export const issuesOfAssigning = async (
  pool: string,
  rules: unknown,
  asked: Asked = {},
): Promise<readonly Issue[]> => {
  const outcome = await outcomeOf(pool, rules, asked);
  return outcome.status === 'invalid' ? outcome.issues : [];
};

type With<T> = T & Pick<Extract<AssignDocument, { readonly source: string }>, 'members' | 'source'>;

/** The document of one assignment that was found. @throws when it is another. */
export const selectedIn = (document: AssignDocument): With<AssignmentSelected> => {
  if (document.outcome !== 'selected' || document.assignment === null) throw new Error(document.outcome);
  return document;
};

/** The document of one assignment that there is not. @throws when it is another. */
export const infeasibleIn = (document: AssignDocument): With<AssignmentInfeasible> => {
  if (document.outcome !== 'infeasible' || document.assignment === null || document.members === null)
    throw new Error(document.outcome);
  return document;
};

/** Read once: the checker remembers what it has made of these very texts. */
const countries = countriesText();

/** What the checker says about a certificate. */
export const checkedFor = (pool: string, rules: unknown, certificate: unknown): CheckResult =>
  checkCertificate({
    pool: { format: 'csv', text: pool },
    rules,
    certificate: JSON.parse(JSON.stringify(certificate)) as unknown,
    countries,
  });
