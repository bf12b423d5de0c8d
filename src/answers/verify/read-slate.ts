import { z } from 'zod';
import { isObject } from '../../input/collections.ts';
import { checkSchema, toIssues } from '../../input/documents/check-schema.ts';
import { parseJson } from '../../input/documents/json.ts';
import { normaliseText } from '../../input/documents/normalise-text.ts';
import { beginsAsJson, decodeText } from '../../input/documents/text.ts';
import { issue } from '../../input/issues/issue.ts';
import { createIssueList, type Issues } from '../../input/issues/outcome.ts';
import type { Limits } from '../../input/limits.ts';
import type { RulesInput } from '../../model/pool-cache.ts';
import { readRulesDocument } from '../../model/read-inputs.ts';
import type { NamedId } from '../../pool/find-candidates.ts';
import { columnNaming } from '../../pool/pool-reading.ts';
import { readingHints } from '../../rules/read-rule-set.ts';
import type { SlateInput } from '../request-input.ts';
import { idsOfTable, type TableIds } from './slate-table.ts';

/** The ids of a slate, each with its line or row (from 1) or pointer, and their issues. */
export type SlateIds = { readonly named: readonly NamedId[]; readonly issues: Issues };

const entry = z.union([z.string(), z.looseObject({ id: z.string() })]);
const documentSchema = z.union([
  z.array(entry),
  z.looseObject({ slate: z.array(entry).nullable() }),
  z.looseObject({ members: z.array(entry).nullable(), assignment: z.string().nullable() }),
]);

/**
 * Reads a slate from ids, one per line, from a table with a column of ids, from a JSON array of ids, or from a result
 * document.
 * @param rules - may say which column has the ids.
 */
export const readSlate = (input: SlateInput, rules: RulesInput | null, limits: Limits): SlateIds => {
  if (input.as === 'value') return fromValue(input.value);
  const decoded = decodeText(input.bytes, 'slate');
  if ('issue' in decoded) return { named: [], issues: [decoded.issue] };
  if (!beginsAsJson(decoded.text)) {
    const document = rules === null ? null : readRulesDocument(rules, createIssueList(), limits);
    const table = idsOfTable(decoded.text, columnNaming(readingHints(document?.value)));
    if (table !== null) return readRows(table, limits);
    return input.isTable === true ? withoutIds : readLines(decoded.text, limits);
  }
  const parsed = parseJson(input.bytes, 'slate', limits);
  return 'issues' in parsed ? { named: [], issues: parsed.issues } : fromValue(parsed.value);
};

const fromValue = (value: unknown): SlateIds => {
  const parsed = checkSchema(documentSchema, value);
  if (!parsed.success) {
    const isOther = isObject(value) && !('slate' in value || 'assignment' in value);
    const issues = isOther
      ? [issue('missing-key.slate', { document: 'slate', pointer: '/slate' })]
      : toIssues(parsed.error, 'slate');
    return { named: [], issues };
  }
  const [entries, prefix] = entriesOf(parsed.data);
  return checked(
    entries.map((one, index) => ({
      id: normaliseText(typeof one === 'string' ? one : one.id),
      pointer: `${prefix}/${index}`,
    })),
  );
};

/** The members, and where they stand: in a list, a result, or a document of assignments. */
const entriesOf = (
  document: z.infer<typeof documentSchema>,
): readonly [readonly z.infer<typeof entry>[], string] => {
  if (Array.isArray(document)) return [document, ''];
  return 'assignment' in document
    ? [(document as { readonly members: z.infer<typeof entry>[] | null }).members ?? [], '/members']
    : [(document as { readonly slate: z.infer<typeof entry>[] | null }).slate ?? [], '/slate'];
};

const withoutIds: SlateIds = { named: [], issues: [issue('missing-id-column', { document: 'slate' })] };

const readRows = ({ ids, issues: found }: TableIds, limits: Limits): SlateIds => {
  const issues = createIssueList();
  for (const one of found) issues.add(one);
  for (const { id, row } of ids) {
    if (id === '') issues.add(() => issue('blank-id', { document: 'slate', row }));
  }
  return issues.total() > 0 ? { named: [], issues: issues.reported() } : withoutLong(ids, limits);
};

const readLines = (text: string, limits: Limits): SlateIds =>
  withoutLong(
    text
      .split(/\r\n|\n|\r/)
      .map((line, index) => ({ id: normaliseText(line), line: index + 1 }))
      .filter(({ id }) => id !== ''),
    limits,
  );

const withoutLong = (named: SlateIds['named'], { textLength }: Limits): SlateIds => {
  const tooLong = named.filter(({ id }) => id.length > textLength);
  if (tooLong.length === 0) return checked(named);
  const issues = createIssueList();
  for (const { line, row } of tooLong) {
    const place = line === undefined ? { row: row! } : { line };
    issues.add(() => issue('text-too-long.id', { document: 'slate', ...place }, { most: textLength }));
  }
  return { named: [], issues: issues.reported() };
};

const checked = (named: SlateIds['named']): SlateIds => {
  if (named.length === 0) {
    return { named, issues: [issue('empty-slate', { document: 'slate', pointer: '' })] };
  }
  const seen = new Set<string>();
  const issues = createIssueList();
  for (const { id, ...place } of named) {
    if (seen.has(id)) issues.add(() => issue('duplicate-member', { document: 'slate', ...place }));
    seen.add(id);
  }
  return { named, issues: issues.reported() };
};
