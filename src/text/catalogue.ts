import { diffStatements } from './diff-catalogue.ts';
import { explanationStatements } from './explanation-catalogue.ts';
import { resultStatements } from './result-catalogue.ts';

/**
 * Everything that a result can say in words, by code. An entry makes of the parameters, which are a contract, the
 * arguments of the sentence, which stands in the language's table.
 */
export const statementCatalogue = {
  ...resultStatements,
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

/** The statement with its sentence in the language of the moment. */
export const state = <C extends StatementCode>(code: C, parameters: ParametersOf<C>): Statement => {
  const sentence = statementCatalogue[code] as (parameters: ParametersOf<C>) => string;
  return { code, parameters: parameters as Statement['parameters'], text: sentence(parameters) };
};
