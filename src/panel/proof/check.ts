import { checkCertificate, type CheckResult } from '../../../checker/index.ts';
import { parseJson } from '../documents/json.ts';
import type { Draft } from '../draft.ts';
import { readInputs, readRulesDocument } from '../inputs.ts';
import { createIssueList, invalid, valid, type Outcome } from '../issues/outcome.ts';
import { countriesText, referenceEdition } from '../reference/countries.ts';
import type { Surroundings } from '../surroundings.ts';
import { sourceOf } from './pool-source.ts';

/**
 * Has the independent checker judge a certificate. Pool and rule set are validated first, so that a mistake
 * in them is told as what it is; the checker reads both anew by its own lights.
 */
export const checkDraft = (draft: Draft, surroundings: Surroundings): Outcome<CheckResult> => {
  const certificate =
    draft.certificate === undefined || draft.certificate === null
      ? null
      : parseJson(draft.certificate, 'certificate', surroundings.limits);
  const found = certificate !== null && 'issues' in certificate ? certificate.issues : [];
  const inputs = readInputs({ ...draft, issues: [...draft.issues, ...found] }, surroundings);
  if (inputs.status === 'invalid') return inputs;
  const issues = createIssueList();
  const rules = draft.rules === null ? null : readRulesDocument(draft.rules, issues, surroundings.limits);
  if (draft.pool === null || rules === null || certificate === null || 'issues' in certificate) {
    return invalid(issues);
  }
  const result = checkCertificate({
    pool: sourceOf(draft.pool),
    rules: rules.value,
    certificate: certificate.value,
    countries: countriesText(),
  });
  return valid(result.holds ? sameEdition(certificate.value, result) : result);
};

/** The country table has no edition in it, so the checker cannot compare it. */
const sameEdition = (certificate: unknown, result: CheckResult): CheckResult => {
  const { inputs } = certificate as { readonly inputs: { readonly reference: string } };
  return inputs.reference === referenceEdition
    ? result
    : {
        holds: false,
        step: 'inputs',
        detail: `The certificate names another edition of the country table than ${referenceEdition}.`,
      };
};
