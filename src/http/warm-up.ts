import Papa from 'papaparse';
import type { Job } from '../operations/run-job.ts';
import { generateOpenCall } from '../pool/generate.ts';
import type { Countries } from '../reference/countries.ts';

/** As many applications as the open call has. */
const size = 2672;

/**
 * Solves of a generated open call. A thread that has just started takes three times as long as one whose code
 * has been compiled while it ran: the first client should not have to wait for that.
 * @param count - how many; each call is another one, so that none is known from before.
 */
export function* warmUpJobs(count: number, countries: Countries): Generator<Job, void, undefined> {
  const from = [...countries.values()]
    .filter(({ unStatus }) => unStatus === 'member')
    .map(({ iso3, development }) => ({ iso3, developing: development === 'developing' }));
  if (from.length === 0) return;
  for (let number = 0; number < count; number += 1) {
    const call = [...generateOpenCall({ size, seed: `warm-up ${number}`, countries: from })].join('');
    yield number % 2 === 0 ? bodyOf(call) : formOf(call);
  }
}

const rules = 'a-res-79-325';

const bodyOf = (call: string): Job => {
  const candidates = Papa.parse(call, { header: true, skipEmptyLines: true }).data;
  const bytes = new TextEncoder().encode(JSON.stringify({ pool: { candidates }, rules }));
  return { operation: 'solve', source: { as: 'body', bytes } };
};

const formOf = (call: string): Job => {
  const part = (name: string, text: string, mediaType: string) => ({
    name,
    bytes: new TextEncoder().encode(text),
    filename: '',
    mediaType,
  });
  const parts = [part('pool', call, 'text/csv'), part('rules', rules, 'text/plain')];
  return { operation: 'solve', source: { as: 'form', parts } };
};
