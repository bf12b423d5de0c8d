import { assignmentStatements } from './assignment-catalogue.ts';
import { diffStatements } from './diff-catalogue.ts';
import { explanationStatements } from './explanation-catalogue.ts';
import { quotedPost, quotedTitle } from './names.ts';
import { resultStatements } from './result-catalogue.ts';

/**
 * Everything that a result can say in words, by code. An entry makes of the parameters, which are a contract, the
 * arguments of the sentence, which stands in the language's table.
 */
export const statementCatalogue = {
  ...resultStatements,
  ...explanationStatements,
  ...diffStatements,
  ...assignmentStatements,
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

/** Parameters that name rules or rows of rules. */
const naming: ReadonlySet<string> = new Set(['rule', 'rules', 'other', 'besideRules', 'binding', 'families']);

/** Parameters that name posts. */
const ofPosts: ReadonlySet<string> = new Set(['post', 'posts']);

/** The parameters with titles of rules and values where these have any. */
const inTitles = (parameters: object): object =>
  Object.fromEntries(
    Object.entries(parameters).map(([key, value]: [string, unknown]) => {
      if (ofPosts.has(key)) {
        return [key, Array.isArray(value) ? value.map(String).map(quotedPost) : quotedPost(String(value))];
      }
      if (!naming.has(key)) return [key, value];
      return [key, Array.isArray(value) ? value.map(String).map(quotedTitle) : quotedTitle(String(value))];
    }),
  );

/** The statement with its sentence in the language of the moment, and in the words of the body. */
export const state = <C extends StatementCode>(code: C, parameters: ParametersOf<C>): Statement => {
  const sentence = statementCatalogue[code] as (parameters: ParametersOf<C>) => string;
  return {
    code,
    parameters: parameters as Statement['parameters'],
    text: sentence(inTitles(parameters as object) as ParametersOf<C>),
  };
};
