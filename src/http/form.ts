import type { FastifyRequest } from 'fastify';
import { createIssueList, invalid, valid, type IssueList, type Outcome } from '../panel/issues/outcome.ts';
import type { PoolInput, RulesInput } from '../panel/inputs.ts';
import type { Job } from '../panel/jobs.ts';
import { readOptions } from '../panel/requests.ts';
import { readSlate } from '../panel/verification/read-slate.ts';

type Part = { readonly bytes: Uint8Array; readonly filename: string; readonly mediaType: string };
type PartName = 'pool' | 'rules' | 'slate' | 'options';

/** What the forms of the operations hold. */
const partsOf = {
  solve: { required: ['pool', 'rules'], optional: ['options'] },
  verify: { required: ['pool', 'rules', 'slate'], optional: [] },
  'check-pool': { required: ['pool'], optional: ['rules'] },
} as const satisfies Record<string, { required: readonly PartName[]; optional: readonly PartName[] }>;

/** Reads a `multipart/form-data` body into a job. */
export const readForm = async (
  request: FastifyRequest,
  kind: keyof typeof partsOf,
): Promise<Outcome<Job>> => {
  const issues = createIssueList();
  const parts = await collectParts(request, kind, issues);
  const pool = poolOf(parts.get('pool'));
  const rules = rulesOf(parts.get('rules'));
  if (kind === 'check-pool') {
    return issues.total() > 0 || pool === null ? invalid(issues) : valid({ kind, pool, rules });
  }
  if (kind === 'solve') {
    const options = readOptions(parts.get('options')?.bytes ?? null, issues);
    const incomplete = issues.total() > 0 || pool === null || rules === null || options === null;
    return incomplete ? invalid(issues) : valid({ kind, pool, rules, options });
  }
  const slatePart = parts.get('slate');
  const slate = slatePart === undefined ? null : readSlate(slatePart.bytes);
  if (slate?.status === 'invalid') issues.addAll(slate.issues);
  const incomplete = issues.total() > 0 || pool === null || rules === null || slate?.status !== 'valid';
  return incomplete ? invalid(issues) : valid({ kind, pool, rules, slate: slate.value });
};

const collectParts = async (
  request: FastifyRequest,
  kind: keyof typeof partsOf,
  issues: IssueList,
): Promise<ReadonlyMap<string, Part>> => {
  const { required, optional } = partsOf[kind];
  const known: readonly string[] = [...required, ...optional];
  const parts = new Map<string, Part>();
  for await (const part of request.parts()) {
    const name = part.fieldname;
    const bytes = part.type === 'file' ? await part.toBuffer() : Buffer.from(String(part.value), 'utf8');
    if (!known.includes(name)) {
      issues.add({
        code: 'unknown-part',
        document: 'request',
        detail: `The form has parts ${known.join(', ')} only.`,
      });
    } else if (parts.has(name)) {
      issues.add({ code: 'unknown-part', document: 'request', detail: `The part "${name}" is given twice.` });
    } else {
      parts.set(name, {
        bytes,
        filename: part.type === 'file' ? part.filename : '',
        mediaType: part.mimetype,
      });
    }
  }
  for (const name of required.filter((one) => !parts.has(one))) {
    issues.add({ code: 'missing-part', document: 'request', detail: `The form needs a part "${name}".` });
  }
  return parts;
};

const poolOf = (part: Part | undefined): PoolInput | null => {
  if (part === undefined) return null;
  const json = part.mediaType.includes('json') || /^\s*[[{]/.test(beginningOf(part));
  return { as: json ? 'json' : 'csv', bytes: part.bytes };
};

/** An id of a shipped rule set, JSON, or YAML by its media type or the name of its file. */
const rulesOf = (part: Part | undefined): RulesInput | null => {
  if (part === undefined) return null;
  if (part.mediaType.includes('yaml') || /\.ya?ml$/i.test(part.filename))
    return { as: 'yaml', bytes: part.bytes };
  const text = beginningOf(part).trim();
  return /^[A-Za-z0-9._-]+$/.test(text) ? { as: 'id', id: text } : { as: 'json', bytes: part.bytes };
};

const longestId = 200;

const beginningOf = ({ bytes }: Part): string => new TextDecoder().decode(bytes.subarray(0, longestId));
