import { join } from 'node:path';
import { makeFolder } from '../../files/make-folder.ts';
import type { CertificateDocument } from '../../answers/proof/certificate-schema.ts';
import { certificateText } from '../../answers/proof/certificate.ts';
import type { ResultDocument } from '../../answers/result/result-schema.ts';
import { serialise } from '../../answers/result/result.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { cannotWrite, type Written } from '../output.ts';
import { textOf, writeTo, type WorkerAnswer } from './shared.ts';

/**
 * Writes what `--proof`, `--certificate` and `--repairs` ask for to files of their own, and takes it out of the
 * document: that is the same with it and without.
 */
export const writeProofs = async (
  answer: WorkerAnswer,
  options: OptionValues,
  context: CommandContext,
): Promise<{ readonly result: ResultDocument; readonly written: readonly Written[] }> => {
  const document = answer.document as ResultDocument;
  const path = (name: string): string | undefined => textOf(options, name);
  const written = [await writeProof(path('proof'), answer.proof, context)];
  if (document.outcome === 'stopped') {
    for (const name of ['certificate', 'repairs']) {
      written.push(await writeProof(path(name), undefined, context));
    }
    return { result: document, written };
  }
  const { certificate, ...result } = document;
  written.push(await writeProof(path('certificate'), textOfCertificate(certificate), context));
  if (options['certify-ties'] === true && result.outcome === 'selected' && certificate?.ties === undefined) {
    context.writeError(
      `${path('certificate')} does not show the choice among ties: the search was stopped before a proof of it.\n`,
    );
    written.push('unproved');
  }
  const folder = path('repairs');
  if (result.outcome !== 'infeasible' || result.repairs === undefined) return { result, written };
  if (folder !== undefined) written.push(...(await writeRepairs(result, folder, context)));
  const bare = result.repairs.map(({ objective, points, moves, slate, smallest }) => ({
    objective,
    points,
    moves,
    slate,
    ...(smallest === undefined ? {} : { smallest }),
  }));
  return { result: { ...result, repairs: bare }, written };
};

/** @param path - undefined: nobody asks for it. @param text - undefined: the search was stopped before it. */
const writeProof = async (
  path: string | undefined,
  text: string | undefined,
  context: CommandContext,
): Promise<Written> => {
  if (path === undefined) return 'written';
  if (text !== undefined) return writeTo(path, text, context);
  context.writeError(`${path} is not written: the search was stopped before a proof.\n`);
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
  context.writeError(`${folder} may lack repairs: the search was stopped before all were found.\n`);
  return [...written, 'unproved'];
};
