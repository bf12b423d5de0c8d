import { parseJsonText, type ParsedDocument } from '../input/documents/json.ts';
import { scanJson } from '../input/documents/scan-json.ts';
import { decodeUtf8 } from '../input/documents/text.ts';
import { createIssueList } from '../input/issues/outcome.ts';
import { poolKey, type CachedPool, type ReadContext } from '../model/pool-cache.ts';
import { readRulesDocument } from '../model/read-inputs.ts';
import { readStoredNames } from '../model/stored-names.ts';
import { readingHints } from '../rules/read-rule-set.ts';
import { readShippedRuleSet } from '../rules/shipped.ts';

/** A body as a value. A cached pool is in `known`, and the pool in the value then has no candidates. */
export type ParsedBody =
  | Extract<ParsedDocument, { readonly issues: unknown }>
  | {
      readonly value: unknown;
      readonly known: CachedPool | null;
      /** The text of the pool; null if pools are not cached, or it was not found. */
      readonly poolText: string | null;
    };

/** Parses the JSON body of an operation on a pool. A cached pool is not parsed again. */
export const parseBody = (bytes: Uint8Array, context: ReadContext): ParsedBody => {
  const { limits, pools } = context;
  const decoded = decodeUtf8(bytes, 'request');
  if ('issue' in decoded) return { issues: [decoded.issue] };
  const { text } = decoded;
  const scan = scanJson(text, limits.nesting);
  const pool =
    pools === undefined || 'tooDeepAt' in scan ? undefined : scan.members.find(({ key }) => key === 'pool');
  const poolText = pool === undefined ? null : text.slice(pool.begin, pool.end);
  if (pools !== undefined && pool !== undefined && poolText !== null) {
    const rest = parseJsonText(text.slice(0, pool.begin) + noPool + text.slice(pool.end), 'request', limits);
    const known =
      'issues' in rest ? null : pools.find(poolKey('json', poolText, hintsOf(rest.value, context)));
    if (known !== null && 'value' in rest) return { value: rest.value, known, poolText };
  }
  const parsed = parseJsonText(text, 'request', limits, scan);
  return 'issues' in parsed ? parsed : { value: parsed.value, known: null, poolText };
};

const noPool = '{"candidates":[]}';

/** Hints of the rule set in the body, or of the stored one that it names, for reading its pool. */
const hintsOf = (body: unknown, context: ReadContext) => {
  const rules: unknown = (body as { readonly rules?: unknown } | null)?.rules;
  const named = readStoredNames(context.stored).rules(rules, ['rules']);
  if (named === undefined || named === null) {
    return readingHints(typeof rules === 'string' ? readShippedRuleSet(rules) : rules);
  }
  return readingHints(readRulesDocument(named, createIssueList(), context.limits)?.value);
};
