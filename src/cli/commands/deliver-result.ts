import type { ResultDocument } from '../../answers/result/result-schema.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { exitCodeWith } from '../output.ts';
import { deliver, exitCodeOf, type WorkerAnswer } from './shared.ts';
import { writeProofs } from './write-proofs.ts';
import { writeWarnings } from './write-warnings.ts';

/**
 * Writes a result and the proofs that were asked for where they belong, and tells a disagreement.
 * @param render - the text of the result.
 */
export const deliverResult = async (
  answer: WorkerAnswer,
  render: (result: ResultDocument) => Promise<string>,
  options: OptionValues,
  context: CommandContext,
): Promise<ExitCode> => {
  const { result, written } = await writeProofs(answer, options, context);
  writeWarnings([result], context);
  const code = exitCodeWith(exitCodeOf(result), written);
  const delivered = await deliver(await render(result), code, options, context);
  if (answer.disagreement === undefined) return delivered;
  context.writeError(`cross-check-disagrees: ${answer.disagreement} Do not use this result.\n`);
  return exitCodes.internal;
};
