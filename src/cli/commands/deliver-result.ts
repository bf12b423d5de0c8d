import type { ResultDocument } from '../../panel/result/result-schema.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { deliver, exitCodeOf } from './shared.ts';
import { writeProofs } from './write-proofs.ts';

/** A result as a worker gives it. */
type Answer = { readonly document: unknown; readonly disagreement?: string };

/**
 * Writes a result and the proofs that were asked for where they belong, and tells a disagreement.
 * @param render - the text of the result. @param complete - was everything else written that was asked for?
 */
export const deliverResult = async (
  { document, disagreement }: Answer,
  render: (result: ResultDocument) => Promise<string>,
  complete: boolean,
  options: OptionValues,
  context: CommandContext,
): Promise<ExitCode> => {
  const { result, written } = await writeProofs(document as ResultDocument, options, context);
  const code = complete && written ? exitCodeOf(result) : exitCodes.invalid;
  const delivered = await deliver(await render(result), code, options, context);
  if (disagreement === undefined) return delivered;
  context.writeError(`cross-check-disagrees: ${disagreement} Do not use this result.\n`);
  return exitCodes.internal;
};
