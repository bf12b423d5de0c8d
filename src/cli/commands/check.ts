import type { CheckResult } from '../../../checker/index.ts';
import { createIssueList } from '../../input/issues/outcome.ts';
import { serialise } from '../../answers/result/result.ts';
import { formatCount } from '../../text/numbers.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readBytes } from '../read-file.ts';
import {
  deliver,
  outOption,
  poolOption,
  readPoolAndRules,
  refuse,
  rulesOption,
  runInWorker,
  textOf,
} from './shared.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'check the certificate of an answer, without any solver',
  options: {
    pool: poolOption,
    rules: rulesOption,
    certificate: { value: 'FILE', help: 'what solve --certificate wrote', required: true },
    format: { value: 'NAME', help: 'how to print the verdict (default text)', choices: ['text', 'json'] },
    out: outOption,
  },
  examples: [
    'slate check --pool fixtures/open-call.csv --rules a-res-79-325-baseline --certificate certificate.json',
  ],
  run: async (options, _operands, context) => {
    const issues = createIssueList();
    const certificatePath = textOf(options, 'certificate') ?? '';
    const { paths, pool, rules } = await readPoolAndRules(options, issues);
    const certificate = await readBytes(certificatePath, 'certificate', issues);
    const draft = { pool, rules, certificate, slate: null, options: null };
    const answer = await runInWorker('check-certificate', { ...draft, issues: issues.reported() }, context);
    if ('issues' in answer) return refuse(answer, { ...paths, certificate: certificatePath }, context);
    const result = answer.document as CheckResult;
    const text = options['format'] === 'json' ? serialise(result) : `${verdict(result)}\n`;
    return deliver(text, result.holds ? exitCodes.done : exitCodes.doesNotHold, options, context);
  },
};

const formerFormat =
  'This certificate uses the first definition of the pool hash (inputs.format 1) and was checked under it.';

const verdict = (result: CheckResult): string => {
  if (!result.holds) return `Does not hold, at step ${result.step}: ${result.detail}`;
  const leaves =
    result.leaves === 1
      ? 'The one leaf of the proof closes.'
      : `All ${formatCount(result.leaves)} leaves of the proof close.`;
  const closed = result.format === 1 ? `${leaves} ${formerFormat}` : leaves;
  if (result.objective === null) return `Holds: no slate satisfies the rules. ${closed}`;
  const ties =
    result.ties === 'checked'
      ? 'Of all slates that score as much, it is the one that the lots choose.'
      : 'The choice among ties was not checked: the certificate does not show it.';
  return `Holds: the slate keeps every rule and scores ${result.objective}, and no slate scores more. ${closed} ${ties}`;
};
