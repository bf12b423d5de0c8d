import { parseJsonText, type ParsedDocument } from '../input/documents/json.ts';
import { scanJson } from '../input/documents/scan-json.ts';
import { decodeUtf8 } from '../input/documents/text.ts';
import { createIssueList } from '../input/issues/outcome.ts';
import { poolKey, type PoolInput, type ReadContext } from '../model/pool-cache.ts';
import { readRulesDocument, readScanned } from '../model/read-inputs.ts';
import { readStoredNames } from '../model/stored-names.ts';
import { readingHints } from '../rules/read-rule-set.ts';
import { readShippedRuleSet } from '../rules/shipped.ts';

/** A body as a value. Where its pool was read by itself, it is in `pool`, and that in the value has no candidates. */
export type ParsedBody =
  | Extract<ParsedDocument, { readonly issues: unknown }>
  | {
      readonly value: unknown;
      readonly pool: Extract<PoolInput, { readonly as: 'known' | 'scanned' }> | null;
      /** The text of the pool; null where it was not found. */
      readonly poolText: string | null;
    };

/**
 * Parses the JSON body of an operation on a pool. A cached pool is not read again, and one whose candidates are plain
 * is read from its bytes: no candidate becomes an object.
 */
export const parseBody = (bytes: Uint8Array, context: ReadContext): ParsedBody => {
  const { limits, pools } = context;
  const decoded = decodeUtf8(bytes, 'request');
  if ('issue' in decoded) return { issues: [decoded.issue] };
  const { text } = decoded;
  const scan = scanJson(text, limits.nesting);
  const member = 'tooDeepAt' in scan ? undefined : scan.members.find(({ key }) => key === 'pool');
  const poolText = member === undefined ? null : text.slice(member.begin, member.end);
  const isWithinLimits = !('tooDeepAt' in scan) && scan.objects <= limits.objects;
  if (member !== undefined && poolText !== null && isWithinLimits) {
    const rest = parseJsonText(
      text.slice(0, member.begin) + noPool + text.slice(member.end),
      'request',
      limits,
    );
    if ('value' in rest) {
      const hints = hintsOf(rest.value, context);
      const known = pools?.find(poolKey('json', poolText, hints)) ?? null;
      if (known !== null) return { value: rest.value, pool: { as: 'known', known }, poolText };
      const pool = readScanned(poolText, { ...context, ...hints });
      if (pool !== null) return { value: rest.value, pool, poolText };
    }
  }
  const parsed = parseJsonText(text, 'request', limits, scan);
  return 'issues' in parsed ? parsed : { value: parsed.value, pool: null, poolText };
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
