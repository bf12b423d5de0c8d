import { assignPanel, findAssignments, type AssignedPanel } from '../answers/assign/assign-panel.ts';
import { assignSchema } from '../answers/assign/assignment-schema.ts';
import { assignmentCertificate, certificateText } from '../answers/proof/certificate.ts';
import { emptyInput, type RequestInput } from '../answers/request-input.ts';
import { serialise } from '../answers/result/result.ts';
import { optionsSchema, parseOptions } from '../answers/solve/options.ts';
import { toIssues } from '../input/documents/check-schema.ts';
import { invalidBecause, joinIssues, valid } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import { checkTimeLimits } from '../input/time-limits.ts';
import { readInputs } from '../model/read-inputs.ts';
import { assignFields } from '../operations/assign-fields.ts';
import { assign as operation } from '../operations/assign.ts';
import { prepared, type AssignRunInput } from './run-input.ts';
import type { EndedRun, SingleKind } from './run-kind.ts';

export const assign: SingleKind<typeof assignFields, AssignRunInput> = {
  mode: 'single',
  operation: 'assign',
  result: assignSchema,
  comparable: false,
  request: { id: 'AssignRun', fields: assignFields },
  toStored: ({ slate = null, assignment = null, options = null }) => ({ slate, assignment, options }),
  prepare: (input, context) => {
    const request = toRequestInput(input, context.limits);
    const formulation = readInputs(request, context);
    if (formulation.status === 'invalid') return formulation;
    const options = request.options ?? optionsSchema.parse({});
    const asked = findAssignments(formulation.value, request.assignment ?? null, options.certificate);
    return 'issues' in asked ? invalidBecause(asked.issues) : prepared(formulation.value, 0);
  },
  run: async (input, context, onPrepared, onProgress) => {
    const assigned = await assignPanel(
      toRequestInput(input, context.limits),
      context,
      (ready, timeLimit) => {
        onPrepared(ready === null ? null : toEndedRun(ready), timeLimit);
      },
      onProgress,
    );
    return assigned.status === 'invalid' ? assigned : valid(toEndedRun(assigned.value));
  },
};

const toRequestInput = (
  { pool, rules, slate, assignment, options }: AssignRunInput,
  limits: Limits,
): RequestInput => {
  const parsed = parseOptions(operation.options, options ?? {}, limits);
  return {
    ...emptyInput,
    pool,
    rules,
    slate: slate === null ? null : { as: 'value', value: slate },
    assignment,
    options: 'options' in parsed ? parsed.options : null,
    issues: joinIssues(
      'error' in parsed ? toIssues(parsed.error, 'options') : [],
      checkTimeLimits(options, ['timeLimit'], limits, 'options', []),
    ),
  };
};

/** Several assignments have no certificate in common. */
const toEndedRun = ({ document, single }: AssignedPanel): EndedRun => {
  const { inputs, outcome } = document;
  return {
    result: serialise(document),
    certificate:
      single === null || single.answer.outcome === 'stopped'
        ? null
        : certificateText(assignmentCertificate(single.formulation, single.answer, inputs)),
    record: null,
    outcome,
    inputs: { pool: inputs.pool, rules: inputs.rules },
    objective: single?.document.objective ?? null,
  };
};
