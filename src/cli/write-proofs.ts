import { join } from 'node:path';
import type { CertificateDocument } from '../answers/proof/certificate-schema.ts';
import { certificateText } from '../answers/proof/certificate.ts';
import type { ResultDocument } from '../answers/result/result-schema.ts';
import { serialise } from '../answers/result/result.ts';
import { makeFolder } from '../files/make-folder.ts';
import type { CommandContext, OptionValues } from './command.ts';
import { writeTo } from './deliver.ts';
import { textOf, commandLineText } from './options.ts';
import { cannotWrite, type Written } from './output.ts';
import type { Answered } from './run-here.ts';

/**
 * Writes what `--proof`, `--certificate` and `--repairs` ask for to files of their own, and takes it out of the
 * document: that is the same with it and without.
 */
export const writeProofs = async (
  answer: Answered,
  options: OptionValues,
  context: CommandContext,
): Promise<{ readonly document: ResultDocument; readonly written: readonly Written[] }> => {
  const { document } = answer as { readonly document: ResultDocument };
  const path = (name: string): string | undefined => textOf(options, name);
  const written = [await writeProof(path('proof'), answer.proof, context)];
  if (document.outcome === 'stopped') {
    for (const name of ['certificate', 'repairs']) {
      written.push(await writeProof(path(name), undefined, context));
    }
    return { document, written };
  }
  const { certificate, ...result } = document;
  written.push(await writeProof(path('certificate'), textOfCertificate(certificate), context));
  if (options['certify-ties'] === true && result.outcome === 'selected' && certificate?.ties === undefined) {
    context.writeError(`${commandLineText('proof.without-ties', { path: path('certificate') ?? '' })}\n`);
    written.push('unproved');
  }
  // Repairs of assignments have no rule set of their own.
  if (!('slate' in result)) return { document: result, written };
  const folder = path('repairs');
  if (result.outcome !== 'infeasible' || result.repairs === undefined) return { document: result, written };
  if (folder !== undefined) written.push(...(await writeRepairs(result, folder, context)));
  const bare = result.repairs.map(({ objective, points, moves, slate, smallest }) => ({
    objective,
    points,
    moves,
    slate,
    ...(smallest === undefined ? {} : { smallest }),
  }));
  return { document: { ...result, repairs: bare }, written };
};

/** @param path - undefined: not requested. @param text - undefined: the search was stopped before it. */
const writeProof = async (
  path: string | undefined,
  text: string | undefined,
  context: CommandContext,
): Promise<Written> => {
  if (path === undefined) return 'written';
  if (text !== undefined) return writeTo(path, text, context);
  context.writeError(`${commandLineText('proof.stopped', { path })}\n`);
  return 'unproved';
};

const textOfCertificate = (certificate: unknown): string | undefined =>
  certificate === undefined ? undefined : certificateText(certificate as CertificateDocument);

/** `repair-1.rules.json` and `repair-1.certificate.json`, and so on, in the order of the repairs. */
const writeRepairs = async (
  { repairs = [], incomplete }: ResultDocument & { readonly outcome: 'infeasible' },
  folder: string,
  context: CommandContext,
): Promise<readonly Written[]> => {
  try {
    makeFolder(folder);
  } catch (error) {
    context.writeError(cannotWrite(folder, error));
    return ['failed'];
  }
  const written: Written[] = [];
  for (const [index, { ruleSet, certificate }] of repairs.entries()) {
    const path = (kind: string): string => join(folder, `repair-${index + 1}.${kind}.json`);
    written.push(
      await writeTo(path('rules'), serialise(ruleSet), context),
      await writeProof(path('certificate'), textOfCertificate(certificate), context),
    );
  }
  if (incomplete !== 'time') return written;
  context.writeError(`${commandLineText('proof.repairs-missing', { folder })}\n`);
  return [...written, 'unproved'];
};
