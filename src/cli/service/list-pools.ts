import { storedPoolListSchema, type StoredPoolList } from '../../run-kinds/stored-schema.ts';
import type { Asked } from './ask.ts';
import { listPages } from './list-pages.ts';
import type { Service } from './with-service.ts';

/** As many as a page may have. */
const largestPage = 200;

/** All stored pools by name, page after page; of each its newest versions. */
export const listPools = async (service: Service): Promise<Asked<StoredPoolList>> => {
  const listed = await listPages(
    service,
    '/v1/pools',
    {},
    storedPoolListSchema,
    ({ pools }) => pools,
    largestPage,
  );
  if ('code' in listed) return listed;
  const { entries, next } = listed.document;
  return { document: { pools: [...entries], next } };
};
