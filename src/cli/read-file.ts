import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { issue, type Issue, type IssueDocument } from '../input/issues/issue.ts';
import { mapIssues, type IssueList } from '../input/issues/outcome.ts';
import { commandLineLimits } from '../input/limits.ts';
import type { PoolFileOptions } from '../input/request-parts.ts';
import type { PoolBytes, RulesInput } from '../model/pool-cache.ts';
import { takePoolFile } from '../operations/pool-file.ts';
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

/** A pool file: JSON where the name or the first character says so, a workbook by its bytes, else CSV. */
export const readPoolFile = async (
  path: string,
  issues: IssueList,
  options: PoolFileOptions = {},
  document: 'pool' | 'pool-b' = 'pool',
): Promise<PoolBytes | null> => {
  const bytes = await readBytes(path, document, issues);
  if (bytes === null) return null;
  const isJson = extname(path).toLowerCase() === '.json';
  const taken = await takePoolFile({ bytes, isJson, ...options }, commandLineLimits);
  if (!('issues' in taken)) return taken;
  issues.addAll(mapIssues(taken.issues, (one): Issue => ({ ...one, document: documentOf(one, document) })));
  return null;
};

/** An encoding that there is none of is wrong with the command line, and not with the file. */
const documentOf = ({ code }: Issue, document: IssueDocument): IssueDocument =>
  code === 'unknown-encoding' ? 'options' : document;

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
