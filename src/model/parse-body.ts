import { findMember } from '../input/documents/find-member.ts';
import { parseJsonText, type ParsedDocument } from '../input/documents/json.ts';
import { scanJson } from '../input/documents/scan-json.ts';
import { decodeUtf8, isPlainUtf8, withoutMark } from '../input/documents/text.ts';
import type { IssueDocument } from '../input/issues/issue.ts';
import { createIssueList } from '../input/issues/outcome.ts';
import { contentOf, keyOfContent, type PoolContent, type PoolInput, type ReadContext } from './pool-cache.ts';
import { readRulesDocument, readScanned } from './read-inputs.ts';
import { readStoredNames } from './stored-names.ts';
import { scanPlain } from '../pool/read-candidates.ts';
import type { ScannedCandidates } from '../pool/scan-candidates.ts';
import { readingHints } from '../rules/read-rule-set.ts';
import { readShippedRuleSet } from '../rules/shipped.ts';

/** A body as a value. Where its pool was read by itself, it is in `pool`, and that in the value has no candidates. */
export type ParsedBody =
  | Extract<ParsedDocument, { readonly issues: unknown }>
  | {
      readonly value: unknown;
      readonly pool: Extract<PoolInput, { readonly as: 'known' | 'scanned' }> | null;
      /** The text of a pool that is in the value; null where it was not found. */
      readonly poolText: string | null;
    };

/**
 * Parses the JSON body of an operation on a pool. A cached pool is not read again, and one whose candidates are plain
 * is read from its bytes: no candidate becomes an object.
 */
export const parseBody = (
  bytes: Uint8Array,
  document: 'request' | 'scenarios',
  context: ReadContext,
): ParsedBody => parseAroundPool(bytes, document, context) ?? parseWhole(bytes, document, context);

const parseWhole = (bytes: Uint8Array, document: IssueDocument, { limits }: ReadContext): ParsedBody => {
  const decoded = decodeUtf8(bytes, document);
  if ('issue' in decoded) return { issues: [decoded.issue] };
  const { text } = decoded;
  const scan = scanJson(text, limits.nesting);
  const parsed = parseJsonText(text, document, limits, scan);
  if ('issues' in parsed) return parsed;
  const member = 'tooDeepAt' in scan ? undefined : scan.members.find(({ key }) => key === 'pool');
  return {
    value: parsed.value,
    pool: null,
    poolText: member === undefined ? null : text.slice(member.begin, member.end),
  };
};

/** @returns null where the body has no pool, or must be parsed with all checks. */
const parseAroundPool = (
  body: Uint8Array,
  document: IssueDocument,
  context: ReadContext,
): ParsedBody | null => {
  const { limits, pools } = context;
  if (!isPlainUtf8(body)) return null;
  const bytes = withoutMark(body);
  const begin = findMember(bytes, 'pool');
  if (begin === null || limits.nesting < deepest) return null;
  const cached = pools?.findContent(bytes.subarray(begin)) ?? null;
  const found = cached === null ? scanPool(bytes, begin, context) : { content: cached, scanned: null };
  if (found === null) return null;
  const { content } = found;
  const rest = Buffer.concat([bytes.subarray(0, begin), noPool, bytes.subarray(begin + content.length)]);
  const text = rest.toString('utf8');
  const scan = scanJson(text, limits.nesting);
  if ('tooDeepAt' in scan || scan.objects - objectsOfNoPool + content.objects > limits.objects) return null;
  const parsed = parseJsonText(text, document, limits, scan);
  if ('issues' in parsed) return null;
  const hints = hintsOf(parsed.value, context);
  const known = pools?.find(keyOfContent('json', content.hash, hints)) ?? null;
  if (known !== null) return { value: parsed.value, pool: { as: 'known', known }, poolText: null };
  const scanned = found.scanned ?? scanPlain(bytes, begin, limits);
  const pool = scanned === null ? null : readScanned(scanned, begin, content, { ...context, ...hints });
  return pool === null ? null : { value: parsed.value, pool, poolText: null };
};

const noPool = Buffer.from('{"candidates":[]}');
const objectsOfNoPool = 2;
/** Levels of objects and arrays of a body with a plain pool: the body, the pool, its list, a candidate, a list of it. */
const deepest = 5;

const scanPool = (
  bytes: Uint8Array,
  begin: number,
  { limits }: ReadContext,
): { readonly content: PoolContent; readonly scanned: ScannedCandidates } | null => {
  const scanned = scanPlain(bytes, begin, limits);
  return scanned === null
    ? null
    : { content: contentOf(bytes.subarray(begin, scanned.end), scanned.objects), scanned };
};

/** Hints of the rule set in the body, or of the stored one that it names, for reading its pool. */
const hintsOf = (body: unknown, context: ReadContext) => {
  const rules: unknown = (body as { readonly rules?: unknown } | null)?.rules;
  const named = readStoredNames(context.stored).rules(rules, ['rules']);
  if (named === undefined || named === null) {
    return readingHints(typeof rules === 'string' ? readShippedRuleSet(rules) : rules);
  }
  return readingHints(readRulesDocument(named, createIssueList(), context.limits)?.value);
};
