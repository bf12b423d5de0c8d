import { runListSchema, type RunList } from '../../run-kinds/run-schema.ts';
import type { Asked } from './ask.ts';
import { listPages } from './list-pages.ts';
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
  const listed = await listPages(
    service,
    '/v1/runs',
    filters,
    runListSchema,
    ({ runs }) => runs,
    largestPage,
    most,
  );
  if ('code' in listed) return listed;
  const { entries, next } = listed.document;
  return { document: { runs: [...entries], next } };
};
