import { checkCertificate, type CheckResult, type PoolSource } from '../../../checker/index.ts';
import { parseJson } from '../../input/documents/json.ts';
import type { Issue, IssueCode } from '../../input/issues/issue.ts';
import { createIssueList, invalid, valid, type Outcome } from '../../input/issues/outcome.ts';
import type { ReadContext } from '../../model/pool-cache.ts';
import { readInputs, readRulesDocument } from '../../model/read-inputs.ts';
import { countriesText, referenceEdition } from '../../reference/countries.ts';
import { poolAsJson } from '../../pool/write-pool.ts';
import type { English } from '../../text/languages.ts';
import { write } from '../../text/message.ts';
import type { RequestInput } from '../request-input.ts';
import { hasPoints } from '../result/labels.ts';
import { hashFormatOf, sourceOf } from './pool-source.ts';

/**
 * Has the independent checker judge a certificate. Pool and rule set are validated first, so that an issue
 * in them is reported as what it is; both are read independently by the checker. A certificate that was made when
 * less was an issue may hold all the same.
 */
export const checkCertificateOf = (
  input: RequestInput,
  readContext: ReadContext,
): Outcome<CertificateCheck> => {
  const certificate =
    input.certificate === undefined || input.certificate === null
      ? null
      : parseJson(input.certificate, 'certificate', readContext.limits);
  const found = certificate !== null && 'issues' in certificate ? certificate.issues : [];
  const inputs = readInputs({ ...input, issues: [...input.issues, ...found] }, readContext);
  const mayHold =
    inputs.status === 'valid' ||
    (isOfFirst(certificate) && inputs.issues.length === inputs.total && inputs.issues.every(isOfToday));
  if (!mayHold) return inputs;
  const issues = createIssueList();
  const rules = input.rules === null ? null : readRulesDocument(input.rules, issues, readContext.limits);
  if (input.pool === null || rules === null || certificate === null || 'issues' in certificate) {
    return invalid(issues);
  }
  const check = (pool: PoolSource): CheckResult =>
    checkCertificate({
      pool,
      rules: rules.value,
      certificate: certificate.value,
      countries: countriesText(),
    });
  const asSent = check(sourceOf(input.pool));
  if (inputs.status === 'invalid')
    return asSent.holds ? valid(withDetail(sameEdition(certificate.value, asSent))) : inputs;
  // Files that only the program reads are converted to the form that the checker reads.
  const isUnread = !asSent.holds && (asSent.step === 'inputs' || asSent.step === 'pool-hash');
  const converted = isUnread ? check({ format: 'json', text: poolAsJson(inputs.value.pool) }) : asSent;
  // A workbook was converted before it came here.
  const isConverted = 'recognised' in input.pool;
  const result: Checked =
    (isUnread || isConverted) && converted.holds ? { ...converted, pool: 'converted' } : asSent;
  if (!result.holds) return valid(withDetail(result));
  const { ruleSet, objectiveScale } = inputs.value;
  return valid({
    ...withDetail(sameEdition(certificate.value, result)),
    objectiveScale: hasPoints(ruleSet) ? objectiveScale : null,
  });
};

type Holds = CheckResult & { readonly holds: true };
type Refused = CheckResult & { readonly holds: false };

type Checked = CheckResult & { readonly pool?: 'converted' };

/** What the checker found; `pool: converted`: in a pool that the program read for it. */
export type CertificateCheck = (
  Holds | (Refused & { /** The code in a sentence. */ readonly detail: string })
) & {
  readonly pool?: 'converted';
  /** Objective units of a point; null: nobody has points; absent where the inputs are no longer valid. */
  readonly objectiveScale?: number | null;
};

type Parsed = ReturnType<typeof parseJson> | null;

/** Was it made under the first definition of the pool hash, when more was accepted? */
const isOfFirst = (certificate: Parsed): boolean => {
  const { inputs } = (certificate !== null && 'value' in certificate ? (certificate.value ?? {}) : {}) as {
    readonly inputs?: object | null;
  };
  return typeof inputs === 'object' && inputs !== null && hashFormatOf(inputs) === 1;
};

/** What the first definition read in another way, so that it was no issue. */
const ofToday: ReadonlySet<IssueCode> = new Set([
  ...(['unknown-attribute', 'unknown-attribute-value', 'unknown-value', 'unknown-country'] as const),
  ...(['duplicate-column', 'duplicate-id', 'duplicate-key', 'several-values'] as const),
  'replacement-character',
]);
const isOfToday = ({ code }: Issue): boolean => ofToday.has(code);

/** The country table has no edition in it, so the checker cannot compare it. */
const sameEdition = (certificate: unknown, result: Checked): Checked => {
  const { inputs } = certificate as { readonly inputs: { readonly reference: string } };
  return inputs.reference === referenceEdition
    ? result
    : {
        holds: false,
        step: 'inputs',
        code: 'other-reference',
        place: '/inputs/reference',
        values: { edition: referenceEdition },
      };
};

/** The checker knows no sentences. */
const withDetail = (result: Checked): CertificateCheck => {
  if (result.holds) return result;
  // Every code has a message.
  const code: keyof English['refusals'] = result.code;
  return { ...result, detail: write('refusals', code, result.values) };
};
