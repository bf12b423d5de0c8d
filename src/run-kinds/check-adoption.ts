import { checkCertificateOf } from '../answers/proof/check.ts';
import type { ResultDocument } from '../answers/result/result-schema.ts';
import { parseJson } from '../input/documents/json.ts';
import { valid, type Outcome } from '../input/issues/outcome.ts';
import type { ReadContext } from '../model/pool-cache.ts';
import { writerOf } from '../text/message.ts';
import type { SolveRunInput } from './run-input.ts';
import { toRequestInput } from './slate-run.ts';

/** What a recommendation rests on: the files of a run, as they are stored. */
export type AdoptionFiles = { readonly result: Uint8Array; readonly certificate: Uint8Array };

/** May the slate of a run be recommended? */
export type AdoptionVerdict =
  | { readonly verdict: 'holds' }
  /** The draw between equally good slates was not finished. */
  | { readonly verdict: 'ties-open' }
  /** @param detail - one sentence, without a value of the pool. */
  | { readonly verdict: 'refused'; readonly detail: string };

/**
 * Checks a result and its certificate: the draw of its slate is settled, the independent checker accepts the certificate
 * for this pool and rule set, and both have the same slate. Blocks the thread.
 */
export const checkAdoption = (
  input: SolveRunInput,
  { result, certificate }: AdoptionFiles,
  readContext: ReadContext,
): Outcome<AdoptionVerdict> => {
  const checked = checkCertificateOf(
    { ...toRequestInput(input, readContext.limits), certificate },
    readContext,
  );
  if (checked.status === 'invalid') return checked;
  const check = checked.value;
  if (!check.holds) return valid({ verdict: 'refused', detail: check.detail });
  const [reported, proved] = [readOwn(result, readContext), readOwn(certificate, readContext)];
  if (reported.ties?.status === 'open') return valid({ verdict: 'ties-open' });
  const isSame =
    reported.outcome === 'selected' &&
    check.outcome === 'selected' &&
    reported.objective === proved.objective &&
    idsOf(reported.slate) === idsOf(proved.slate);
  return valid(
    isSame ? { verdict: 'holds' } : { verdict: 'refused', detail: writerOf('failures')('other-slate') },
  );
};

type Own = {
  readonly outcome?: ResultDocument['outcome'];
  readonly objective?: number | null;
  readonly ties?: { readonly status: string };
  readonly slate?: readonly (string | { readonly id: string })[] | null;
};

/** A document that this program wrote; what it lacks is undefined. */
const readOwn = (bytes: Uint8Array, { limits }: ReadContext): Own => {
  const parsed = parseJson(bytes, 'certificate', limits);
  return 'value' in parsed ? (parsed.value as Own) : {};
};

const idsOf = (slate: Own['slate']): string =>
  JSON.stringify((slate ?? []).map((member) => (typeof member === 'string' ? member : member.id)).toSorted());
