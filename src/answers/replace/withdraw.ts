import { z } from 'zod';

/** Who withdraws. */
export const withdrawSchema = z
  .array(z.string().min(1).max(200))
  .min(1)
  .max(1000)
  .describe('Ids of those who withdraw: members, or others who are not available any more.');
