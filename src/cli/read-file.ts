import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { startsAsJson } from '../input/documents/text.ts';
import { issue, type IssueDocument } from '../input/issues/issue.ts';
import type { IssueList } from '../input/issues/outcome.ts';
import type { PoolInput, RulesInput } from '../model/pool-cache.ts';
import { shippedRuleSetIds, unknownRuleSet } from '../rules/shipped.ts';

/** Reasons of the system that have a sentence of their own. */
const knownReasons: Readonly<
  Record<string, 'unreadable-file.not-found' | 'unreadable-file.folder' | 'unreadable-file.denied'>
> = {
  ENOENT: 'unreadable-file.not-found',
  EISDIR: 'unreadable-file.folder',
  EACCES: 'unreadable-file.denied',
};

/** The bytes of a file, or null and an issue. */
export const readBytes = async (
  path: string,
  document: IssueDocument,
  issues: IssueList,
): Promise<Uint8Array | null> => {
  try {
    return await readFile(path);
  } catch (error) {
    const { code: reason = 'unknown' } = error as NodeJS.ErrnoException;
    const known = knownReasons[reason];
    issues.add(
      known === undefined
        ? issue('unreadable-file', { document }, { path, reason })
        : issue(known, { document }, { path }),
    );
    return null;
  }
};

/** A pool file: JSON where the name or the first character says so, else CSV. */
export const readPoolFile = async (
  path: string,
  issues: IssueList,
  document: 'pool' | 'pool-b' = 'pool',
): Promise<PoolInput | null> => {
  const bytes = await readBytes(path, document, issues);
  if (bytes === null) return null;
  return { as: extname(path).toLowerCase() === '.json' || startsAsJson(bytes) ? 'json' : 'csv', bytes };
};

/** A rule-set file, or the id of a shipped one where there is no file of that name. */
export const readRulesFile = async (
  pathOrId: string,
  issues: IssueList,
  document: 'rules' | 'rules-b' = 'rules',
): Promise<RulesInput | null> => {
  if (shippedRuleSetIds.some((id) => id === pathOrId)) return { as: 'id', id: pathOrId };
  const extension = extname(pathOrId).toLowerCase();
  if (extension === '' && !pathOrId.includes('/') && !pathOrId.includes('\\')) {
    issues.add({ ...unknownRuleSet(pathOrId), document });
    return null;
  }
  const bytes = await readBytes(pathOrId, document, issues);
  if (bytes === null) return null;
  return { as: extension === '.yaml' || extension === '.yml' ? 'yaml' : 'json', bytes };
};
