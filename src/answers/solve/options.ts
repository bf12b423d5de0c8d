import { z } from 'zod';
import { engineNames } from '../../../solver/index.ts';
import { checkSchema } from '../../input/documents/check-schema.ts';
import { because } from '../../input/documents/schema-issues.ts';
import { commandLineLimits, type Limits } from '../../input/limits.ts';
import { languageCodes } from '../../text/languages.ts';
import { timeLimitSchema, withTimeLimits } from '../../input/time-limits.ts';

/** Default of the points that a slate may lose and still count in the split of the pool. */
const defaultWithin = 1;

/** The engines that may be asked for by name. */
export const engineChoices = engineNames;

export const explainLevels = ['none', 'rules', 'full'] as const;

/** The language of a document. */
export const languageSchema = z
  .enum(languageCodes)
  .optional()
  .describe(
    'Language of sentences, by ISO 639-1 code; absent: as `Accept-Language` says, else English. Nothing but sentences depends on it.',
  );

const solveOptions = z.strictObject({
  engine: z
    .enum(engineNames)
    .default('highs')
    .describe('Which engine searches the reduced problem; its result is proved in any case.'),
  crossCheck: z
    .boolean()
    .default(false)
    .describe(
      'Lets javascript-lp-solver, as the second solver, solve the reduced problem again (`run.crossCheck`).',
    ),
  certificate: z.boolean().default(false).describe('Puts the certificate into the result.'),
  certifyTies: z
    .boolean()
    .default(false)
    .describe(
      'With `certificate`: it also shows that the lots choose this slate among all of its score, where that is proved in time.',
    ),
  timeLimit: timeLimitSchema
    .default(commandLineLimits.timeLimit)
    .describe(
      'Seconds for solving and explaining; beyond it the outcome is `stopped`. A service may have another default, and allow less: see `x-slate-limits`.',
    ),
  explain: z
    .enum(explainLevels)
    .optional()
    .describe(
      '`rules`: what every bound costs, by solving again with it moved. `full`: also members, others, alternates and how stable the choice is. If there is no slate, both report every conflict and every repair, also if `explain` is absent.',
    ),
  language: languageSchema,
  within: z
    .number()
    .min(0)
    .max(1e9)
    .default(defaultWithin)
    .describe('`full`: points that a slate may lose and still count in the split of the pool.'),
});

const hasCertificateForTies = ({
  certificate,
  certifyTies,
}: Pick<z.infer<typeof solveOptions>, 'certificate' | 'certifyTies'>): boolean => certificate || !certifyTies;

const withoutCertificate = {
  path: ['certifyTies'],
  ...because('wrong-value.ties-without-certificate'),
};

export const optionsSchema = solveOptions
  .refine(hasCertificateForTies, withoutCertificate)
  .meta({ id: 'SolveOptions', description: 'How to solve; the same defaults on every interface.' });

export type SolveOptions = z.infer<typeof optionsSchema>;

/** What is solved to be explained: how far is said by what it is to be about. */
export const explainOptionsSchema = solveOptions
  .omit({ explain: true })
  .refine(hasCertificateForTies, withoutCertificate)
  .meta({ id: 'ExplainOptions', description: 'How to solve what is to be explained.' });

/** How members are put into posts. */
export const assignOptionsSchema = solveOptions
  .pick({ engine: true, timeLimit: true, certificate: true, certifyTies: true, language: true })
  .extend({
    explain: z
      .enum(explainLevels)
      .optional()
      .describe(
        '`rules`: what every bound costs. `full` (default): also holders, others, and the next best assignments. If nobody can hold the posts, both report every conflict and every repair.',
      ),
  })
  .refine(hasCertificateForTies, withoutCertificate)
  .meta({ id: 'AssignOptions', description: 'How to find and explain an assignment.' });

export const replaceOptionsSchema = solveOptions
  .pick({ timeLimit: true, language: true })
  .meta({ id: 'ReplaceOptions', description: 'How long to look for new slates.' });

/**
 * The options of an operation, checked but for the limit of the time, with every default filled in.
 * @param own - its schema and what always holds; undefined: it takes none, and solves with the defaults.
 */
export const parseOptions = (
  own: { readonly schema: z.ZodType; readonly always?: Partial<SolveOptions> } | undefined,
  value: unknown,
  limits: Limits,
): { readonly options: SolveOptions } | { readonly error: z.ZodError } => {
  const parsed = checkSchema<unknown>(
    own?.schema ?? optionsSchema,
    withTimeLimits(value, ['timeLimit'], limits),
  );
  if (!parsed.success) return { error: parsed.error };
  return { options: { ...optionsSchema.parse(parsed.data), ...own?.always } };
};
