import { serialise, toLine } from '../answers/result/result.ts';
import { answerWhatIfs, type WhatIfAnswer } from '../answers/what-if/answer-what-ifs.ts';
import { readWhatIfBody } from '../answers/what-if/read-what-if-body.ts';
import { languageIn } from '../answers/what-if/what-if-input.ts';
import { valid } from '../input/issues/outcome.ts';
import { inLanguage } from '../text/language.ts';
import { factsOf } from './job-facts.ts';
import { mapOutcome, needing, once, type BodyOperation, type Done } from './operation.ts';

/** Scenarios, sweeps, omissions and noise, compared with a base. */
export const whatIf: BodyOperation = {
  runBody: async (body, context, onPrepared, onLine) => {
    // If the results were streamed, only the summary is left as the last line.
    const textOf = ({ summary, results }: WhatIfAnswer): string =>
      onLine === null ? serialise({ ...summary, results }) : toLine(summary);
    const begun = context.clock();
    const input = readWhatIfBody(body, context);
    if (input.missing !== undefined) return valid(needing(input.missing));
    const language = languageIn(input.file);
    const answer = (): ReturnType<typeof answerWhatIfs> =>
      answerWhatIfs(
        input,
        begun,
        context,
        (result) => onLine?.(toLine(result)),
        (prepared, timeLimit) => {
          onPrepared(() => ({ document: textOf(prepared), facts: factsOf(prepared.summary), timeLimit }));
        },
      );
    const outcome = await (language === null ? answer() : inLanguage(language, answer));
    return mapOutcome(outcome, (value): Done => ({
      status: 'done',
      document: textOf(value),
      facts: factsOf(value.summary),
      ...(language === null ? {} : { language }),
    }));
  },
  rest: {
    role: 'analyst',
    path: '/v1/what-ifs',
    operationId: 'whatIf',
    summary: 'Answer scenarios, sweeps, omissions and noise, and compare them with a base',
    description:
      'Solves the base and everything that is asked for beside it, each with a proof, and compares. One request may ask for so many scenarios, points, omissions and trials in all as `x-slate-limits.scenarios` says (else 422), and takes as long as `options.totalTimeLimit` says: what is not reached by then is missing, and `status` is `time-limit`. With `Accept: application/x-ndjson` every result comes as a line of its own as soon as it is known, and the summary as the last line.',
    answer: 'The results in the order of the request, and a summary.',
    streams: true,
    schemas: once(async () => {
      const { whatIfRequestSchema } = await import('../answers/what-if/read-what-if-body.ts');
      const { whatIfLineSchema, whatIfSchema } = await import('../answers/what-if/what-if-summary-schema.ts');
      return { request: whatIfRequestSchema, result: whatIfSchema, line: whatIfLineSchema };
    }),
    example: 'what-if-request.json',
  },
};
