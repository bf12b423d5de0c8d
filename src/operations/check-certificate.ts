import { checkCertificateOf } from '../answers/proof/check.ts';
import { done, mapOutcome, type PartsOperation } from './operation.ts';

/** The independent checker on a certificate, its pool and its rule set. */
export const checkCertificate: PartsOperation = {
  parts: { pool: 'required', rules: 'required', certificate: 'required' },
  run: (input, context) => mapOutcome(checkCertificateOf(input, context), done),
  command: {
    name: 'check',
    examples: [
      'slate check --pool fixtures/open-call.csv --rules a-res-79-325-baseline --certificate certificate.json',
    ],
  },
};
