import { z } from 'zod';
import { assignOptionsSchema } from '../answers/solve/options.ts';
import { slateSchema } from './request-schema.ts';

/** What a request for an assignment has beside pool and rule set. */
export const assignFields = {
  slate: slateSchema.optional().describe('Ids of the members; without it, those of the best slate.'),
  assignment: z.string().optional().describe('Id of the assignment; without it, all of the rule set.'),
  options: assignOptionsSchema.optional(),
};
