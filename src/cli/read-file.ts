import { commandLineText } from './options.ts';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { startsAsJson } from '../input/documents/starts-as-json.ts';
import type { PoolInput, RulesInput } from '../model/pool-input.ts';
import type { IssueDocument } from '../input/issues/issue.ts';
import type { IssueList } from '../input/issues/outcome.ts';
import { shippedRuleSetIds, unknownRuleSet } from '../rules/shipped.ts';

/** The bytes of a file, or null and an issue. */
export const readBytes = async (
  path: string,
  document: IssueDocument,
  issues: IssueList,
): Promise<Uint8Array | null> => {
  try {
    return await readFile(path);
  } catch (error) {
    issues.add({ code: 'unreadable-file', document, detail: unreadable(path, error) });
    return null;
  }
};

/** Why a file cannot be read, in a sentence. */
export const unreadable = (path: string, error: unknown): string => {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  const key = { ENOENT: 'file-not-found', EISDIR: 'file-is-folder', EACCES: 'file-denied' } as const;
  return code in key
    ? commandLineText(key[code as keyof typeof key], { path })
    : commandLineText('file-unreadable', { path, code });
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
