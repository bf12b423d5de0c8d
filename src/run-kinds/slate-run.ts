import { z } from 'zod';
import { aboutSchema, findAbout } from '../answers/explain/about.ts';
import { emptyInput, type RequestInput } from '../answers/request-input.ts';
import { parseOptions } from '../answers/solve/options.ts';
import { checkSchema, toIssues } from '../input/documents/check-schema.ts';
import { because } from '../input/documents/schema-issues.ts';
import { joinIssues, type Outcome } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import { checkTimeLimits } from '../input/time-limits.ts';
import type { ReadContext } from '../model/pool-cache.ts';
import { readInputs } from '../model/read-inputs.ts';
import { operations } from '../operations/operations.ts';
import { prepared, type PreparedRun, type SolveRunInput } from './run-input.ts';

/** What a run has solved, as the operation of that name takes it. */
export const toRequestInput = (
  { kind, pool, rules, about, options }: SolveRunInput,
  limits: Limits,
): RequestInput => {
  const parsed = parseOptions(operations[kind].options, options ?? {}, limits);
  const takesAbout = 'about' in operations[kind].parts;
  const asked = checkSchema((takesAbout ? aboutSchema : nothing).nullish(), about);
  return {
    ...emptyInput,
    pool,
    rules,
    about: asked.data ?? null,
    options: 'options' in parsed ? parsed.options : null,
    issues: joinIssues(
      asked.success ? [] : toIssues(asked.error, 'about'),
      'error' in parsed ? toIssues(parsed.error, 'options') : [],
      checkTimeLimits(options, ['timeLimit'], limits, 'options', []),
    ),
  };
};

const nothing = z.custom<never>(() => false, because('unknown-key.about'));

/** Reads pool, rule set and request, without solving. */
export const prepareSlateRun = (input: SolveRunInput, context: ReadContext): Outcome<PreparedRun> => {
  const request = toRequestInput(input, context.limits);
  const formulation = readInputs(request, context);
  if (formulation.status === 'invalid') return formulation;
  const about = findAbout(formulation.value, request.about);
  return about.status === 'invalid' ? about : prepared(formulation.value, 0);
};
