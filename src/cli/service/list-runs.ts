import { runListSchema, type RunDocument, type RunList } from '../../runs/run-schema.ts';
import { ask, type Asked } from './ask.ts';
import type { Service } from './with-service.ts';

/** As many as a page may have. */
const largestPage = 1000;

/**
 * The newest runs, page after page.
 * @param filters - as the query of `GET /v1/runs` has them; those that are undefined are left out.
 * @param most - how many at most; Infinity: all.
 * @returns `next`: where it goes on; null where these are all.
 */
export const listRuns = async (
  service: Service,
  filters: Readonly<Record<string, string | undefined>>,
  most: number,
): Promise<Asked<RunList>> => {
  const runs: RunDocument[] = [];
  let next: string | null = null;
  do {
    const query = new URLSearchParams({ limit: String(Math.min(largestPage, most - runs.length)) });
    for (const [name, value] of Object.entries(filters)) if (value !== undefined) query.set(name, value);
    if (next !== null) query.set('cursor', next);
    const page: Asked<RunList> = await ask(service, { path: `/v1/runs?${query}`, schema: runListSchema });
    if ('code' in page) return page;
    runs.push(...page.document.runs);
    next = page.document.next;
  } while (next !== null && runs.length < most);
  return { document: { runs, next } };
};
