import { z } from 'zod';
import { engineNames } from '../../solver/index.ts';

/** Seconds that a solve may take unless it is told otherwise. */
const defaultTimeLimit = 60;

/** The engines that may be asked for by name. */
export const engineChoices = engineNames;

export const explainLevels = ['none', 'rules'] as const;

export const optionsSchema = z
  .strictObject({
    engine: z
      .enum(engineNames)
      .default('highs')
      .describe('Which engine searches the kernel; what it finds is proved all the same.'),
    crossCheck: z
      .boolean()
      .default(false)
      .describe(
        'Has javascript-lp-solver solve the kernel again, as a second opinion under `run.crossCheck`.',
      ),
    certificate: z.boolean().default(false).describe('Puts the certificate into the result.'),
    timeLimit: z
      .number()
      .min(0.1)
      .max(86_400)
      .default(defaultTimeLimit)
      .describe('Seconds for solving and explaining; beyond it the outcome is `stopped`.'),
    explain: z
      .enum(explainLevels)
      .default('none')
      .describe(
        '`rules`: every tight side is solved again a seat looser, and reported with what that changes.',
      ),
  })
  .meta({ id: 'SolveOptions', description: 'How to solve; the same defaults on every face.' });

export type SolveOptions = z.infer<typeof optionsSchema>;
