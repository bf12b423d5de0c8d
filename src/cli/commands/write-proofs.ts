import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CertificateDocument } from '../../panel/proof/certificate-schema.ts';
import { certificateText } from '../../panel/proof/certificate.ts';
import type { ResultDocument } from '../../panel/result/result-schema.ts';
import { serialise } from '../../panel/result/result.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { textOf, writeTo } from './shared.ts';

export const noProof = (path: string): string =>
  `${path} is not written: the search was stopped before a proof.\n`;

/**
 * Writes what `--certificate` and `--repairs` ask for to files of their own, and takes it out of the document:
 * that is the same with it and without.
 * @returns whether everything was written.
 */
export const writeProofs = async (
  document: ResultDocument,
  options: OptionValues,
  context: CommandContext,
): Promise<{ readonly result: ResultDocument; readonly written: boolean }> => {
  const path = textOf(options, 'certificate');
  if (document.outcome === 'stopped') {
    if (path !== undefined) context.writeError(noProof(path));
    return { result: document, written: path === undefined };
  }
  const { certificate, ...result } = document;
  const written = [path === undefined || (await writeCertificate(path, certificate, context))];
  if (result.outcome !== 'infeasible') return { result, written: written.every((is) => is) };
  const { repairs = [] } = result;
  written.push(await writeRepairs(repairs, textOf(options, 'repairs'), context));
  const bare = repairs.map(({ objective, points, moves, slate, smallest }) => ({
    objective,
    points,
    moves,
    slate,
    ...(smallest === undefined ? {} : { smallest }),
  }));
  return {
    result: result.repairs === undefined ? result : { ...result, repairs: bare },
    written: written.every((is) => is),
  };
};

const writeCertificate = (path: string, certificate: unknown, context: CommandContext): Promise<boolean> =>
  writeTo(path, certificateText(certificate as CertificateDocument), context);

type Repairs = NonNullable<(ResultDocument & { readonly outcome: 'infeasible' })['repairs']>;

/** `repair-1.rules.json` and `repair-1.certificate.json`, and so on, in the order of the repairs. */
const writeRepairs = async (
  repairs: Repairs,
  folder: string | undefined,
  context: CommandContext,
): Promise<boolean> => {
  if (folder === undefined) return true;
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    context.writeError(`Cannot write ${folder} (${reason}).\n`);
    return false;
  }
  const written: boolean[] = [];
  for (const [index, { ruleSet, certificate }] of repairs.entries()) {
    const path = (kind: string): string => join(folder, `repair-${index + 1}.${kind}.json`);
    written.push(await writeTo(path('rules'), serialise(ruleSet), context));
    if (certificate === undefined) {
      context.writeError(noProof(path('certificate')));
      written.push(false);
    } else written.push(await writeCertificate(path('certificate'), certificate, context));
  }
  return written.every((is) => is);
};
