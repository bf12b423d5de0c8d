import { printable, warningText } from '../report/text.ts';
import type { Statement } from '../text/catalogue.ts';
import type { CommandContext } from './command.ts';

/** An answer that failed has none. */
type Warned = {
  readonly outcome?: string;
  readonly warnings?: readonly Pick<Statement, 'text' | 'parameters'>[] | undefined;
  readonly run?: { readonly places?: Readonly<Record<string, string>> | undefined } | undefined;
};

/** Writes the warnings of documents to standard error, for every output format: each once, on its own line. */
export const writeWarnings = (documents: readonly Warned[], context: CommandContext): void => {
  const texts = documents.flatMap(({ warnings = [], run }) =>
    warnings.map((warning) => warningText(warning, run?.places)),
  );
  for (const text of new Set(texts)) context.writeError(`warning: ${printable(text)}\n`);
};
