import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../input/documents/json.ts';
import { parseYaml } from '../../input/documents/yaml.ts';
import type { Issue } from '../../input/issues/issue.ts';
import { createIssueList, invalid } from '../../input/issues/outcome.ts';
import { commandLineLimits } from '../../input/limits.ts';
import type { PoolFileOptions } from '../../input/request-parts.ts';
import { ruleSetVersionSchema, storedPoolSchema, type StoredPool } from '../../run-kinds/stored-schema.ts';
import { refuse, refuseUsage } from '../diagnostics.ts';
import { usage } from '../options.ts';
import { issueInName, issueInRuleSetId } from '../stored-names.ts';
import { readBytes, readPoolFile } from '../read-file.ts';
import { recognisedTexts } from '../recognised.ts';
import { isPath, readNamedVersion, type NamedVersion } from '../stored-reference.ts';
import { ask, type Asked } from './ask.ts';
import type { Service } from './with-service.ts';

/**
 * The rule set that a command names: an id, with or without a version, or a file, which is stored under its own id.
 * @param rules - as it was typed.
 */
export const rulesNamed = async (service: Service, rules: string): Promise<Asked<NamedVersion>> => {
  const { command, context } = service;
  if (isPath(rules)) return storeRules(service, rules);
  const named = readNamedVersion(rules);
  const issue = issueInRuleSetId(named.name);
  return issue === null ? { document: named } : { code: refuseUsage([issue], command, context) };
};

const withId = z.looseObject({ id: z.string() });

const storeRules = async (service: Service, path: string): Promise<Asked<NamedVersion>> => {
  const { command, context } = service;
  const files = { rules: path, options: command };
  const issues = createIssueList();
  const bytes = await readBytes(path, 'rules', issues);
  if (bytes === null) return { code: refuse(invalid(issues), files, context) };
  const isYaml = /\.ya?ml$/i.test(path);
  const parsed = (isYaml ? parseYaml : parseJson)(bytes, 'rules', commandLineLimits);
  if ('issues' in parsed) {
    issues.addAll(parsed.issues);
    return { code: refuse(invalid(issues), files, context) };
  }
  const id = withId.safeParse(parsed.value).data?.id ?? '';
  const issue = issueInRuleSetId(id);
  if (issue !== null) return { code: refuseUsage([issue], command, context) };
  const stored = await ask(service, {
    method: 'PUT',
    path: `/v1/rule-sets/${id}`,
    body: { bytes, mediaType: isYaml ? 'application/yaml' : 'application/json' },
    schema: ruleSetVersionSchema,
    files: { ...files, request: path },
  });
  return 'code' in stored ? stored : { document: { name: id, version: stored.document.version } };
};

/** The file of a pool, and how it is to be read. */
export type PoolFileToStore = {
  readonly path: string;
  readonly options: PoolFileOptions;
  /** The rule set under which it is checked, as it was typed; absent: none. */
  readonly rules?: string | undefined;
};

/** What a pool is after its file was stored, and which of its versions the file is. */
export type PutPool = { readonly pool: StoredPool; readonly version: number | undefined };

/** Stores the file of a pool under a name. */
export const storePool = async (
  service: Service,
  name: string,
  { path, options, rules }: PoolFileToStore,
): Promise<Asked<PutPool>> => {
  const { command, context } = service;
  const files = { pool: path, options: command };
  const issues = createIssueList();
  const pool = await readPoolFile(path, issues, options);
  if (pool === null) return { code: refuse(invalid(issues), files, context) };
  for (const line of recognisedTexts([[path, pool]])) context.writeError(`${line}\n`);
  const under = rules === undefined ? null : await rulesNamed(service, rules);
  if (under !== null && 'code' in under) return under;
  const query = under === null ? '' : `?rules=${encodeURIComponent(textOfVersion(under.document))}`;
  const asked = await ask(service, {
    method: 'PUT',
    path: `/v1/pools/${name}${query}`,
    body: { bytes: pool.bytes, mediaType: pool.as === 'json' ? 'application/json' : 'text/csv' },
    schema: storedPoolSchema,
    files: { ...files, request: path },
  });
  if ('code' in asked) return asked;
  const sha256 = createHash('sha256').update(pool.bytes).digest('hex');
  const version = asked.document.versions.find((one) => one.sha256 === sha256)?.version;
  return { document: { pool: asked.document, version } };
};

const textOfVersion = ({ name, version }: NamedVersion): string =>
  version === undefined ? name : `${name}@${version}`;

/** What is wrong with how a command names a pool, and the name for it where it is a file; null: nothing. */
export const issueInPoolNamed = (pool: string, storeAs: string | undefined): Issue | null => {
  if (!isPath(pool)) return issueInName(readNamedVersion(pool).name);
  return storeAs === undefined ? usage('usage.pool-name-missing') : issueInName(storeAs);
};

/**
 * The pool that a command names: a stored one, with or without a version, or a file, which is stored.
 * @param pool - as it was typed. @param storeAs - the name for a file.
 */
export const poolNamed = async (
  service: Service,
  pool: string,
  storeAs: string,
  how: Omit<PoolFileToStore, 'path'>,
): Promise<Asked<NamedVersion>> => {
  if (!isPath(pool)) return { document: readNamedVersion(pool) };
  const stored = await storePool(service, storeAs, { path: pool, ...how });
  if ('code' in stored) return stored;
  const { version } = stored.document;
  return { document: { name: storeAs, ...(version === undefined ? {} : { version }) } };
};
